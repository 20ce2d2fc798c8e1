package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One Python that runs programs in turn, each in names of its own: a start and an import of PyTorch take longer than most programs. */
final class LongPython implements AutoCloseable {

    private static final long PATIENCE_MINUTES = 3;

    // A program comes as the number of its bytes and itself, and goes back as whether it ended well, and what it said.
    private static final String LOOP = String.join(
            "\n",
            "import contextlib, io, sys, traceback",
            "ask, answer = sys.stdin.buffer, sys.stdout.buffer",
            "while head := ask.readline():",
            "    program, said, well = ask.read(int(head)), io.StringIO(), 1",
            "    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):",
            "        try:",
            "            exec(compile(program, 'state.py', 'exec'), {'__name__': '__main__'})",
            "        except BaseException:",
            "            well = 0",
            "            traceback.print_exc()",
            "    told = said.getvalue().encode()",
            "    answer.write(bytes([well]) + len(told).to_bytes(4, 'big') + told)",
            "    answer.flush()");

    private final Process process;
    private final DataInputStream answers;

    LongPython() {
        try {
            process = new ProcessBuilder("python3", "-c", LOOP)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** What a program prints; fails where it ends in an error. */
    String run(String program) throws InterruptedException {
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> ask(program));
        try {
            return said.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException endless) {
            close();
            throw new AssertionError("it does not end:\n" + program, endless);
        } catch (ExecutionException failure) {
            throw new AssertionError(program, failure.getCause());
        }
    }

    private String ask(String program) {
        byte[] text = program.getBytes(StandardCharsets.UTF_8);
        try {
            OutputStream questions = process.getOutputStream();
            questions.write((text.length + "\n").getBytes(StandardCharsets.US_ASCII));
            questions.write(text);
            questions.flush();
            int well = answers.readByte();
            byte[] told = new byte[answers.readInt()];
            answers.readFully(told);
            String said = new String(told, StandardCharsets.UTF_8);
            assertEquals(1, well, said);
            return said;
        } catch (EOFException ended) {
            throw new UncheckedIOException("it ended Python", ended);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
