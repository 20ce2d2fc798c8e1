package firstlayer.note;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Refused;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Every name in {@code `{…}`}, in {@code \live{…}} and in a go link must be a number of the note's widget, at the start values or
 * at some that a link of the note leads to (an input exists once its expression was set).
 */
final class LiveNames extends NoteVisitor {

    /** Asking whether a readout is there may cost a solve: only so many settings of a note are asked. */
    private static final int MOST_ASKED = 64;

    private record Use(Node node, Set<String> names) {}

    private final NoteContext context;
    private final List<Use> uses = new ArrayList<>();

    private LiveNames(NoteContext context) {
        this.context = context;
    }

    /**
     * @param reached the start values first, then those that links lead to; empty without a widget
     */
    static void check(Document document, NoteContext context, List<Values> reached) {
        LiveNames names = new LiveNames(context);
        document.accept(names);
        Set<String> unknown = names.unknown(reached);
        names.uses.forEach(use -> use.names().stream()
                .filter(unknown::contains)
                .findFirst()
                .ifPresent(name -> names.refuse(use.node(), name)));
    }

    @Override
    public void visit(LiveNumber number) {
        uses.add(new Use(number, Set.of(number.name())));
    }

    @Override
    public void visit(FormulaSpan formula) {
        uses.add(new Use(formula, LiveMacro.names(formula.tex())));
    }

    @Override
    public void visit(FormulaBlock formula) {
        uses.add(new Use(formula, LiveMacro.names(formula.tex())));
    }

    @Override
    public void visit(ActionLink link) {
        visitChildren(link);
        if (link.kind() == ActionLink.Kind.GO) {
            uses.add(new Use(link, link.names()));
        }
    }

    private Set<String> unknown(List<Values> reached) {
        Set<String> unknown = new LinkedHashSet<>();
        uses.forEach(use -> unknown.addAll(use.names()));
        reached.stream()
                .distinct()
                .limit(MOST_ASKED)
                .takeWhile(values -> !unknown.isEmpty())
                .forEach(values -> unknown.removeIf(name -> names(values, name)));
        return unknown;
    }

    private boolean names(Values values, String name) {
        return values.lens(name).isPresent()
                || context.names().reads(context.widget().orElseThrow(), values, name);
    }

    private void refuse(Node node, String name) {
        String right = context.widget()
                .map(widget -> "first-layer solve " + widget + " lists what there is")
                .orElse("name a widget in the front matter");
        Problem problem = context.problems().add(node, String.format(Locale.ROOT, "unknown number {%s}", name), right);
        Refused refused = new Refused(problem.message());
        if (node instanceof ActionLink) {
            Tree.take(node, refused);
            return;
        }
        refused.appendChild(new Code(source(node)));
        if (node instanceof FormulaBlock) {
            Tree.replace(node, new Paragraph()).appendChild(refused);
        } else {
            Tree.replace(node, refused);
        }
    }

    private static String source(Node node) {
        if (node instanceof FormulaSpan span) {
            return "$" + span.tex() + "$";
        }
        return node instanceof FormulaBlock block ? "$$" + block.tex() + "$$" : PlainText.of(node);
    }
}
