package firstlayer.app;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The character set of what is printed. Java writes a question mark for what the set lacks, such as a true minus sign; here it
 * is written as {@code \\u2212}, which JSON reads back.
 *
 * @param charset of the terminal or pipe
 */
record Terminal(Charset charset) {

    /** The set this process was told to write. Plain ASCII is what a locale says that was never set: it becomes UTF-8. */
    static Terminal here() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .map(Terminal::named)
                .orElseGet(() -> new Terminal(Charset.defaultCharset()));
    }

    static Terminal named(String charset) {
        Charset named = Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8;
        return new Terminal(named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named);
    }

    PrintWriter writer(OutputStream out) {
        return new PrintWriter(new Escaping(new OutputStreamWriter(out, charset), charset.newEncoder()), true);
    }

    /** Writes what the character set lacks as four hexadecimal digits each. */
    private static final class Escaping extends FilterWriter {

        private final CharsetEncoder encoder;

        Escaping(Writer out, CharsetEncoder encoder) {
            super(out);
            this.encoder = encoder;
        }

        @Override
        public void write(int character) throws IOException {
            write(new char[] {(char) character}, 0, 1);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.toCharArray(), from, length);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            int end = from + length;
            for (int i = from; i < end; i++) {
                int width = Character.isHighSurrogate(text[i]) && i + 1 < end ? 2 : 1;
                if (encoder.canEncode(String.valueOf(text, i, width))) {
                    out.write(text, i, width);
                } else {
                    for (int k = i; k < i + width; k++) {
                        out.write(String.format(Locale.ROOT, "\\u%04x", (int) text[k]));
                    }
                }
                i += width - 1;
            }
        }
    }
}
