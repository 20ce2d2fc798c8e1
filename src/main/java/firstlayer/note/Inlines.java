package firstlayer.note;

import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Inside the lines: live numbers, formulas, links, images, and what Markdown silently left as text. */
final class Inlines extends NoteVisitor {

    private static final Pattern LIVE = Pattern.compile("\\{(\\p{L}[\\p{L}\\p{N}_.-]*)}");
    private static final Pattern BROKEN_LINK = Pattern.compile("]\\((set|play|go):");
    private static final Pattern BROKEN_FOOTNOTE = Pattern.compile("\\[\\^[^]\\s]+]");

    /** A formula may take seconds to be found wrong: after so many, the rest are not tried. */
    private static final int MOST_FAULTS = 20;

    private final NoteContext context;
    private final Links links;
    private final Images images;
    private int faults;

    Inlines(NoteContext context, Links links) {
        this.context = context;
        this.links = links;
        this.images = new Images(context);
    }

    @Override
    public void visit(Code code) {
        Matcher live = LIVE.matcher(code.getLiteral());
        if (live.matches()) {
            Tree.replace(code, new LiveNumber(live.group(1)));
        }
    }

    @Override
    public void visit(FormulaSpan formula) {
        fault(formula.tex()).ifPresent(message -> {
            Tree.replace(formula, refused(formula, message, "$" + formula.tex() + "$"));
        });
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FormulaBlockParser.Lines lines)) {
            visitChildren(block);
            return;
        }
        Optional<String> fault = lines.closed()
                ? fault(lines.tex())
                : Optional.of("this formula does not end; put $$ after its last line, with no blank line before");
        if (fault.isEmpty()) {
            Tree.replace(lines, new FormulaBlock(lines.tex()));
        } else {
            Paragraph shown = Tree.replace(lines, new Paragraph());
            shown.appendChild(refused(shown, fault.get(), "$$" + lines.tex() + (lines.closed() ? "$$" : "")));
        }
    }

    private Optional<String> fault(String tex) {
        if (tex.isBlank()) {
            return Optional.of("an empty formula; write TeX between the dollar signs");
        }
        if (faults >= MOST_FAULTS) {
            return Optional.of("this formula was not tried; mend those above first");
        }
        Optional<String> fault = context.formulas().apply(tex);
        faults += fault.isPresent() ? 1 : 0;
        return fault;
    }

    private Refused refused(Node at, String message, String source) {
        Problem problem = context.problems().add(at, message, new Problems.Advice("write TeX that this program knows"));
        Refused refused = new Refused(problem.message());
        refused.appendChild(new Code(source));
        return refused;
    }

    @Override
    public void visit(HtmlInline html) {
        Problem problem = context.problems().add(html, "HTML is shown as text", "write it in Markdown");
        Tree.replace(html, new Refused(problem.message())).appendChild(new Text(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        links.shape(link);
    }

    @Override
    public void visit(Image image) {
        images.shape(image);
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        if (BROKEN_LINK.matcher(words).find()) {
            context.problems().add(text, "this link ends at a space", "write %20 for the space in it");
        }
        if (words.contains("$$")) {
            context.problems().add(text, "$$ inside a line", "put the formula on lines of its own, or write $…$");
        }
        Matcher footnote = BROKEN_FOOTNOTE.matcher(words);
        if (footnote.find()) {
            context.problems()
                    .add(
                            text,
                            String.format(Locale.ROOT, "no footnote %s", footnote.group()),
                            String.format(Locale.ROOT, "define it: %s: …", footnote.group()));
        }
    }
}
