package firstlayer.note;

import firstlayer.note.FrontMatter.Entry;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** One text to one note. */
final class NoteReader {

    private final Names names;
    private final Function<String, Optional<String>> formulas;

    NoteReader(Names names, Function<String, Optional<String>> formulas) {
        this.names = names;
        this.formulas = formulas;
    }

    /** @param glossary whose words are explained where they are used first */
    Note read(String file, String text, Optional<Path> folder, Glossary glossary) {
        return read(file, text, folder, Optional.of((body, context) -> {
            Document shaped = body(body, context);
            if (!file.equals(NoteLink.GLOSSARY)) {
                glossary.link(shaped);
            }
            return shaped;
        }));
    }

    /** A note without its text: what a list of questions shows, and the picture's start. */
    Note head(String file, String text) {
        return read(file, text, Optional.empty(), Optional.empty());
    }

    private static Document waiting() {
        Document body = new Document();
        Paragraph words = new Paragraph();
        words.appendChild(new Text("Reading…"));
        body.appendChild(words);
        return body;
    }

    private Note read(
            String file,
            String text,
            Optional<Path> folder,
            Optional<BiFunction<String, NoteContext, Document>> shape) {
        Problems problems = new Problems(file);
        FrontMatter front = FrontMatter.read(text, problems);
        boolean page = Notes.isPage(file);
        if (!page && front.get("question").isEmpty()) {
            problems.add(1, "no question", "begin the note with three lines: ---, question: \"…\" and ---");
        }
        front.get("question")
                .filter(entry -> entry.value().isBlank())
                .ifPresent(entry ->
                        problems.add(entry.line(), "an empty question", "write it after question:, in quotes"));
        Optional<String> widget = widget(front, problems);
        Optional<Values> start = widget.map(id -> start(front, id, problems));
        NoteContext context = new NoteContext(file, names, widget, start, formulas, folder, problems);
        Document body = shape.map(s -> s.apply(front.body(), context)).orElseGet(NoteReader::waiting);
        return new Note(
                file,
                front.get("question")
                        .map(Entry::value)
                        .filter(question -> !question.isBlank())
                        .orElse(file),
                widget,
                start.map(Values::toQuery).orElse(""),
                more(front, problems),
                studied(front, problems),
                stops(front, body, shape.isPresent(), problems),
                path(front, problems),
                new AfterLines(names, problems)
                        .read(front, widget, shape.isPresent() ? Optional.of(body) : Optional.empty()),
                shape.isPresent(),
                body,
                problems.list());
    }

    /** What stands for a file that is no text that could be read. */
    Note broken(String file, String wrong, String right) {
        Problem problem = new Problem(file, 1, wrong, right);
        return new Note(
                file,
                file,
                Optional.empty(),
                "",
                Note.More.REMEMBERED,
                true,
                Note.Stops.ALL,
                OptionalInt.empty(),
                List.of(),
                true,
                new Document(),
                List.of(problem));
    }

    private Optional<String> widget(FrontMatter front, Problems problems) {
        Optional<Entry> named = front.get("widget");
        Optional<Entry> known =
                named.filter(entry -> names.initial(entry.value()).isPresent());
        if (named.isPresent() && known.isEmpty()) {
            problems.add(
                    named.get().line(),
                    String.format(
                            Locale.ROOT, "unknown widget '%s'", named.get().value()),
                    "there is " + String.join(", ", names.widgets()));
        }
        return known.map(Entry::value);
    }

    private Values start(FrontMatter front, String widget, Problems problems) {
        Values initial = names.initial(widget).orElseThrow();
        Optional<Entry> start = front.get("start");
        try {
            Values there = initial.with(start.map(Entry::value).orElse(""));
            names.objection(widget, there).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
            return there;
        } catch (IllegalArgumentException illegal) {
            problems.add(
                    start.orElseThrow().line(), illegal.getMessage(), new Problems.Advice("write it like rate=0.1"));
            return initial;
        }
    }

    private static Note.More more(FrontMatter front, Problems problems) {
        Optional<Entry> more = front.get("more");
        if (more.isEmpty()) {
            return Note.More.REMEMBERED;
        }
        return switch (more.get().value()) {
            case "open" -> Note.More.OPEN;
            case "closed" -> Note.More.CLOSED;
            default -> {
                problems.add(
                        more.get().line(),
                        String.format(Locale.ROOT, "more: %s", more.get().value()),
                        "write open or closed");
                yield Note.More.REMEMBERED;
            }
        };
    }

    private static boolean studied(FrontMatter front, Problems problems) {
        Optional<Entry> study = front.get("study");
        study.filter(entry -> !List.of("on", "off").contains(entry.value()))
                .ifPresent(entry -> problems.add(
                        entry.line(),
                        String.format(Locale.ROOT, "study: %s", entry.value()),
                        "write off, so that nothing is recorded, or take the line out"));
        return study.map(Entry::value).filter("off"::equals).isEmpty();
    }

    /** @param whole whether its text is there, and so its own stops */
    private static Note.Stops stops(FrontMatter front, Document body, boolean whole, Problems problems) {
        Optional<Entry> stops = front.get("stops");
        Optional<Note.Stops> known = stops.flatMap(entry -> List.of(Note.Stops.values()).stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(entry.value()))
                .findFirst());
        if (stops.isPresent() && known.isEmpty()) {
            problems.add(
                    stops.get().line(),
                    String.format(Locale.ROOT, "stops: %s", stops.get().value()),
                    "write all, predictions or own");
        } else if (whole
                && known.equals(Optional.of(Note.Stops.OWN))
                && Nodes.under(body, LectureStop.class).isEmpty()) {
            problems.add(stops.get().line(), "stops: own, but the note has none", "write one: > [!STOP] title");
        }
        return known.orElse(Note.Stops.ALL);
    }

    private static OptionalInt path(FrontMatter front, Problems problems) {
        Optional<Entry> path = front.get("path");
        if (path.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!path.get().value().matches("[1-9]\\d{0,2}")) {
            problems.add(
                    path.get().line(),
                    String.format(Locale.ROOT, "path: %s", path.get().value()),
                    "write its place in the order you suggest, such as path: 3");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(path.get().value()));
    }

    private static Document body(String text, NoteContext context) {
        Problems problems = context.problems();
        Document document;
        try {
            document = Markdown.read(text);
        } catch (IllegalArgumentException tooMuch) {
            problems.add(1, tooMuch.getMessage(), new Problems.Advice("split the note"));
            return new Document();
        }
        tooDeep(document, 1, problems);
        new TableRows(text, problems).check(document);
        new Html(problems).shape(document);
        Ids ids = new Ids(problems);
        Choices choices = new Choices(problems);
        new Sections(problems).shape(document);
        Exercises exercises = new Exercises(context, ids);
        new Quizzes(choices, exercises, ids, problems).shape(document);
        Exercises.strays(document, problems);
        new Quotes(new Predictions(choices, ids, problems), new LectureStops(problems), problems).shape(document);
        Links links = new Links(context);
        document.accept(new Inlines(context, links));
        LectureStops.withoutLink(document);
        List<Values> reached = new ArrayList<>(links.reached());
        reached.addAll(exercises.reached());
        LiveNames.check(document, context, reached);
        new Runs(context).check(document);
        return document;
    }

    private static boolean tooDeep(Node parent, int level, Problems problems) {
        if (level == Markdown.LEVELS) {
            problems.add(
                    parent,
                    String.format(Locale.ROOT, "nested deeper than %d levels", Markdown.LEVELS),
                    "what is deeper is shown as text");
            return true;
        }
        return Nodes.children(parent, Node.class).stream().anyMatch(child -> tooDeep(child, level + 1, problems));
    }
}
