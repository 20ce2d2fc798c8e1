package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** What must hold of any handout, whatever the notes are. */
final class HtmlChecker {

    private static final Pattern ADDRESS =
            Pattern.compile("<(\\w+)[^<>]*?\\s((?:xlink:)?href|src|srcset|data|action|poster)=\"([^\"]*)\"");
    private static final Pattern CSS_ADDRESS = Pattern.compile("url\\(([^)]*)\\)");
    private static final Pattern TAG = Pattern.compile("<(\\w+)([^<>]*)>");

    private static final long STACK = 16L << 20;

    private HtmlChecker() {}

    /** Every message of the Nu checker, as it prints them; on a thread of its own, whose stack its schemas need. */
    static List<String> messages(Path file, boolean warnings) throws InterruptedException, ExecutionException {
        FutureTask<List<String>> check = new FutureTask<>(() -> checked(file, warnings));
        Thread thread = new Thread(null, check, "checker", STACK);
        thread.start();
        return check.get();
    }

    private static List<String> checked(Path file, boolean warnings) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        checker.setNoLangDetect(true);
        return checker.validate(file)
                .lines()
                .filter(line -> !line.isBlank() && (warnings || !line.contains(" info warning: ")))
                .toList();
    }

    /** Nothing is fetched and nothing runs: only links in the text lead out of the file. */
    static void assertClosed(Path file) throws IOException {
        String html = Files.readString(file);
        ADDRESS.matcher(html).results().forEach(address -> {
            String to = address.group(3);
            boolean inside = to.startsWith("#") || to.startsWith("data:image/");
            boolean link = address.group(1).equals("a") && to.matches("(?i)https?://.*");
            assertTrue(inside || link, address.group());
        });
        // In a text it is only a word.
        String style = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
        String tags = TAG.matcher(html).results().map(MatchResult::group).collect(Collectors.joining());
        CSS_ADDRESS
                .matcher(style + tags)
                .results()
                .forEach(address -> assertTrue(address.group(1).startsWith("#"), address.group()));
        assertEquals(
                List.of(),
                TAG.matcher(html)
                        .results()
                        .filter(HtmlChecker::runs)
                        .map(MatchResult::group)
                        .toList());
    }

    private static boolean runs(MatchResult tag) {
        return tag.group(1).matches("(?i)script|iframe|object|embed|link|base|form|input|foreignObject|animate|set")
                || tag.group(2).matches("(?is).*\\s(on\\w+|http-equiv)\\s*=.*");
    }
}
