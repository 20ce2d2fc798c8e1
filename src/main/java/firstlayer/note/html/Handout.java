package firstlayer.note.html;

import firstlayer.note.Library;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All notes of a folder as one HTML document to read and to print, which fetches nothing from anywhere. Whatever the notes hold,
 * there is no script in it, and only links in the text lead out of it.
 */
public final class Handout {

    /** Where what is right is printed: the answers to what is asked, and the model answers. */
    public enum Answers {
        /** Behind all notes. */
        END,
        /** Under each question. */
        INLINE,
        /** Nowhere. */
        NONE
    }

    private static final int REPLACEMENT = 0xFFFD;

    private final Figures figures;
    private final String style;
    private final String language;
    private final Answers answers;

    /**
     * @param style    the text of a style sheet
     * @param language of the notes, as HTML names it: {@code en}, {@code pt-BR}
     */
    public Handout(Figures figures, String style, String language, Answers answers) {
        this.figures = figures;
        this.style = style;
        this.language = language;
        this.answers = answers;
    }

    /** The document. Takes as long as its pictures take to be drawn. */
    public String of(Library library) {
        HandoutIds ids = new HandoutIds(library, answers);
        EmbeddedImages images = new EmbeddedImages();
        List<Sheet> sheets = Stream.concat(library.notes().stream(), library.pages().stream())
                .map(note -> new Sheet(
                        note, answers, ids, new HandoutFootnotes(note.body(), ids.of(note), ids), figures, images))
                .toList();
        sheets.forEach(sheet -> sheet.picture().ifPresent(link -> figures.begin(link, sheet.waiting())));
        List<HandoutNote> notes = sheets.stream().map(HandoutNote::new).toList();
        // In this order: the first mark of a footnote is the one in the text.
        String text = all(notes, HandoutNote::text);
        String said = answers == Answers.END ? all(notes, HandoutNote::answers) : "";
        return legal(String.join(
                "\n",
                head(library),
                all(notes, HandoutNote::contents),
                said.isEmpty() ? "</ol></nav>" : "<li><a href=\"#answers\">Answers</a></li></ol></nav>",
                "<main>",
                text,
                said.isEmpty()
                        ? ""
                        : "<section class=\"answers\" id=\"answers\">\n<h2>Answers</h2>\n" + said + "</section>",
                "</main>",
                "</body>",
                "</html>",
                ""));
    }

    private static String all(List<HandoutNote> notes, Function<HandoutNote, String> part) {
        return notes.stream().map(part).collect(Collectors.joining("\n"));
    }

    private String head(Library library) {
        int count = library.notes().size();
        String where = switch (answers) {
            case END -> "the answers stand at the end";
            case INLINE -> "the answers stand under the questions";
            case NONE -> "without answers";
        };
        return String.join(
                "\n",
                "<!DOCTYPE html>",
                "<html lang=\"" + HtmlMarkup.escaped(language) + "\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<meta name=\"color-scheme\" content=\"only light\">",
                "<title>First Layer: handout</title>",
                "<style>",
                style + "</style>",
                "</head>",
                "<body>",
                "<header>",
                "<h1>Handout</h1>",
                String.format(
                        Locale.ROOT,
                        "<p>%d %s; %s. Pictures and numbers are those each question begins with. What stands in brackets behind"
                                + " <span class=\"action\">words</span> are the settings they stand for in the program.</p>",
                        count,
                        count == 1 ? "question" : "questions",
                        where),
                "</header>",
                "<nav aria-label=\"Contents\">",
                "<ol>");
    }

    /** The text without the characters that HTML forbids, which a note may hold all the same. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xD800 && c <= 0xDFFF;
        return !control && !none;
    }
}
