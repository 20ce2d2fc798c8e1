package firstlayer.note;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The lines between {@code ---} and {@code ---} at a note's beginning, read key by key so that every problem has its line.
 *
 * @param entries what is known, by key
 * @param after   what stands below {@code after:}, by prediction
 * @param body    the note's text with the front matter blanked out, so that line numbers stay
 */
record FrontMatter(Map<String, Entry> entries, Map<String, Entry> after, String body) {

    /** @param line of the file, from 1 */
    record Entry(String value, int line) {}

    private static final List<String> KEYS =
            List.of("question", "widget", "start", "more", "study", "stops", "path", "after");
    private static final String FENCE = "---";
    private static final Pattern LINE = Pattern.compile("(question|widget|start|more|study|stops|path):(.*)");
    private static final String AFTER = "after";
    private static final String AFTER_ADVICE = "write lines below it such as \"  twins: lanes, losses\"";
    // Without a mapper, which nobody asks for here and which takes a moment to load.
    private static final YAMLFactory YAML = new YAMLFactory();

    static FrontMatter read(String text, Problems problems) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            // With one kind of line end, as below: what counts a paragraph's lines and marks looks for no other.
            return new FrontMatter(Map.of(), Map.of(), text.replaceAll("\\r\\n?", "\n"));
        }
        for (int end = 1; end < lines.size(); end++) {
            if (lines.get(end).stripTrailing().equals(FENCE)) {
                Map<String, Entry> entries = new HashMap<>();
                Map<String, Entry> after = new LinkedHashMap<>();
                if (!readYaml("\n" + String.join("\n", lines.subList(1, end)), entries, after, problems)) {
                    salvage(lines, entries);
                }
                return new FrontMatter(
                        entries, after, "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size())));
            }
        }
        problems.add(1, "the front matter does not end", "put a line of --- under it");
        Map<String, Entry> entries = new HashMap<>();
        int end = salvage(lines, entries);
        return new FrontMatter(
                entries, Map.of(), "\n".repeat(end) + String.join("\n", lines.subList(end, lines.size())));
    }

    Optional<Entry> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** What can be guessed of front matter that is no YAML, so that one slip does not cost the whole note. */
    private static int salvage(List<String> lines, Map<String, Entry> entries) {
        int at = 1;
        for (; at < lines.size(); at++) {
            Matcher line = LINE.matcher(lines.get(at));
            if (!line.matches()) {
                if (at > 1 && lines.get(at).matches("after:|[ \\t]+\\S.*")) {
                    continue;
                }
                break;
            }
            String value = line.group(2).strip().replaceAll("^\"(.*)\"$", "$1");
            entries.put(line.group(1), new Entry(value, at + 1));
        }
        return at;
    }

    /** Whether it is YAML. */
    private static boolean readYaml(
            String yaml, Map<String, Entry> entries, Map<String, Entry> after, Problems problems) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return true;
            }
            if (first != JsonToken.START_OBJECT) {
                problems.add(line(parser), "this is no front matter", "write lines such as question: …");
                return true;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readEntry(parser, entries, after, problems);
            }
            return true;
        } catch (JacksonException broken) {
            int line = Math.max(
                    1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
            if (broken.getOriginalMessage().contains("mapping values are not allowed")) {
                problems.add(line, "a colon inside the text", "put the question in quotes");
            } else {
                problems.add(line, "the front matter cannot be read", "write key: value, with the value in quotes");
            }
            return false;
        }
    }

    private static void readEntry(
            JsonParser parser, Map<String, Entry> entries, Map<String, Entry> after, Problems problems) {
        String key = parser.currentName();
        int line = line(parser);
        JsonToken value = parser.nextToken();
        if (key.equals(AFTER)) {
            readAfter(parser, value, line, after, problems);
        } else if (value.isStructStart()) {
            parser.skipChildren();
            problems.add(
                    line,
                    String.format(Locale.ROOT, "'%s' holds more than one value", key),
                    "write one text, in quotes");
        } else if (!KEYS.contains(key)) {
            problems.add(
                    line, String.format(Locale.ROOT, "unknown key '%s'", key), "known are " + String.join(", ", KEYS));
        } else if (entries.containsKey(key)) {
            problems.add(line, String.format(Locale.ROOT, "'%s' is there twice", key), "keep one");
        } else if (value != JsonToken.VALUE_NULL) {
            entries.put(key, new Entry(parser.getString().strip(), line));
        }
    }

    private static void readAfter(
            JsonParser parser, JsonToken value, int line, Map<String, Entry> after, Problems problems) {
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            problems.add(line, "after: names no prediction", AFTER_ADVICE);
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String prediction = parser.currentName();
            int at = line(parser);
            JsonToken parts = parser.nextToken();
            if (parts.isStructStart() || parts == JsonToken.VALUE_NULL) {
                parser.skipChildren();
                problems.add(at, String.format(Locale.ROOT, "'%s' names no parts", prediction), AFTER_ADVICE);
            } else if (after.putIfAbsent(
                            prediction, new Entry(parser.getString().strip(), at))
                    != null) {
                problems.add(at, String.format(Locale.ROOT, "'%s' is there twice", prediction), "keep one");
            }
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
