package firstlayer.note.html;

import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** One note of a handout. */
final class HandoutNote {

    /** Headings of this rank are named in the contents; those below are many. */
    private static final int RANK = 3;

    private final Sheet sheet;
    private final HandoutText text;
    private final HandoutQuestions questions;
    private final String id;

    HandoutNote(Sheet sheet) {
        this.sheet = sheet;
        this.text = new HandoutText(sheet, sheet.numbers());
        this.questions = new HandoutQuestions(sheet, text);
        this.id = sheet.ids().of(sheet.note());
    }

    private boolean isPage() {
        return sheet.ids().number(sheet.note()).equals(sheet.note().question());
    }

    private String title() {
        String question = HtmlMarkup.escaped(sheet.note().question());
        return isPage()
                ? question
                : "<span class=\"number\">" + sheet.ids().number(sheet.note()) + "</span> " + question;
    }

    /** Its line in the table of contents. */
    String contents() {
        String line = "<li><a href=\"#" + id + "\">" + title() + "</a>";
        // A glossary is in the order of the alphabet anyway.
        String parts = isPage()
                ? ""
                : Nodes.under(sheet.note().body(), Heading.class).stream()
                        .filter(heading -> sheet.ids().rank(heading).orElse(0) == RANK && !isAnswer(heading))
                        .flatMap(heading -> sheet.ids().of(heading).stream()
                                .map(part -> "<li><a href=\"#" + part + "\">" + text.plain(heading) + "</a></li>"))
                        .collect(Collectors.joining("\n"));
        return line + (parts.isEmpty() ? "" : "\n<ul>\n" + parts + "\n</ul>") + "</li>";
    }

    private static boolean isAnswer(Heading heading) {
        return heading.getParent() instanceof Section section && section.kind() == Section.Kind.ANSWER;
    }

    /** Its text, with the picture at its head and its footnotes at its foot. */
    String text() {
        return String.format(
                Locale.ROOT,
                "<article class=\"%s\" id=\"%s\">\n<h2>%s</h2>\n%s%s\n%s</article>",
                isPage() ? "page" : "note",
                id,
                title(),
                picture(),
                text.inside(sheet.note().body()),
                footnotes());
    }

    private String picture() {
        return sheet.picture()
                .map(link -> "<figure>" + sheet.figures().picture(link, "") + "\n<figcaption>At the start: <code>"
                        + HtmlMarkup.escaped(link) + "</code>" + later() + "</figcaption></figure>\n")
                .orElse("");
    }

    private String later() {
        return sheet.waiting().isEmpty()
                ? ""
                : sheet.waiting().stream()
                        .map(part -> part.replace('-', ' '))
                        .collect(Collectors.joining(", ", "; shown after the predictions: ", ""));
    }

    private String footnotes() {
        StringBuilder notes = new StringBuilder();
        for (FootnoteDefinition definition : sheet.footnotes().printed()) {
            int number = sheet.footnotes().printed().indexOf(definition) + 1;
            notes.append("<li id=\"")
                    .append(sheet.footnotes().id(number))
                    .append("\">")
                    .append(text.inside(definition))
                    .append(
                            sheet.footnotes().isReferred(number)
                                    ? " <a href=\"#" + sheet.footnotes().mark(number)
                                            + "\" aria-label=\"Back to the text\">↩</a>"
                                    : "")
                    .append("</li>\n");
        }
        return notes.isEmpty() ? "" : "<div class=\"footnotes\">\n<ol>\n" + notes + "</ol>\n</div>\n";
    }

    /** What is right in it, for the end of the handout; empty where nothing is asked. */
    String answers() {
        String all = Stream.concat(
                        sheet.note().items().stream().map(questions::atTheEnd),
                        sheet.note().section(Section.Kind.ANSWER).map(this::model).stream())
                .collect(Collectors.joining());
        return all.isEmpty()
                ? ""
                : "<section>\n<h3>" + title() + "</h3>\n<div class=\"columns\">\n" + all + "</div>\n</section>\n";
    }

    private String model(Section answer) {
        Optional<String> anchor = sheet.ids().of(answer.heading());
        return Nodes.children(answer, Node.class).stream()
                .filter(part -> part != answer.heading())
                .map(text::of)
                .collect(Collectors.joining(
                        "\n",
                        "<div class=\"model\">\n<p class=\"label\""
                                + anchor.map(a -> " id=\"" + a + "\"").orElse("") + ">Model answer</p>\n",
                        "\n</div>\n"));
    }
}
