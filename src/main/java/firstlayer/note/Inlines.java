package firstlayer.note;

import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Refused;
import firstlayer.note.node.StyledText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Inside the lines: live numbers, formulas, links, images, and what Markdown silently left as text. */
final class Inlines extends NoteVisitor {

    private static final Pattern LIVE = Pattern.compile("\\{(\\p{L}[\\p{L}\\p{N}_.-]*)}");

    /** A formula may take seconds to be found wrong: after so many, the rest are taken on trust. */
    private static final int MOST_FAULTS = 20;

    private final NoteContext context;
    private final Links links;
    private final Images images;
    private final Overlooked overlooked;
    // A formula that was tried needs not be tried again.
    private final Map<String, Optional<String>> tried = new HashMap<>();
    private boolean trusting;

    Inlines(NoteContext context, Links links) {
        this.context = context;
        this.links = links;
        this.images = new Images(context);
        this.overlooked = new Overlooked(context.problems());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null) {
            String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
            context.problems().add(code, "this block of code does not end", "put " + fence + " after its last line");
        }
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
        fault(formula, formula.tex()).ifPresent(message -> {
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
                ? fault(lines, lines.tex())
                : Optional.of("this formula does not end; put " + lines.close()
                        + " after its last line, with no blank line before");
        if (fault.isEmpty()) {
            Tree.replace(lines, new FormulaBlock(lines.tex()));
        } else {
            Paragraph shown = Tree.replace(lines, new Paragraph());
            shown.appendChild(refused(shown, fault.get(), lines.source()));
        }
    }

    private Optional<String> fault(Node at, String tex) {
        if (tex.isBlank()) {
            return Optional.of("an empty formula; write TeX between the dollar signs");
        }
        if (tried.values().stream().filter(Optional::isPresent).count() < MOST_FAULTS) {
            return tried.computeIfAbsent(tex, context.formulas());
        }
        // A good formula is not spoilt by those above it; a bad one is shown as its source where it would be drawn.
        if (!trusting) {
            trusting = true;
            context.problems().add(at, "the formulas from here on were not tried", "fix those above first");
        }
        return Optional.empty();
    }

    private Refused refused(Node at, String message, String source) {
        Problem problem = context.problems().add(at, message, new Problems.Advice("write TeX that this program knows"));
        Refused refused = new Refused(problem.message());
        refused.appendChild(new Code(source));
        return refused;
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
    public void visit(CustomNode node) {
        if (node instanceof DollarSign dollar) {
            context.problems()
                    .add(dollar, "words between dollar signs", "write \\$ for a price, \\text{…} in a formula");
            Tree.replace(dollar, new Text("$"));
        } else {
            visitChildren(node);
            if (node instanceof Strikethrough) {
                Tree.take(node, new StyledText(StyledText.Style.STRUCK));
            }
        }
    }

    @Override
    public void visit(Text text) {
        overlooked.check(text);
    }
}
