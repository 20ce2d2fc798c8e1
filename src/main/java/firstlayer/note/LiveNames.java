package firstlayer.note;

import firstlayer.note.node.ActionLink;
import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.LiveNumber;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Refused;
import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Every name in {@code `{…}`}, in {@code \live{…}} and in a go link must be a number of the note's widget, at the start values or
 * at some that a link of the note leads to (an input exists once its expression was set).
 */
final class LiveNames extends NoteVisitor {

    private static final Pattern LIVE = Pattern.compile("\\\\live\\{([^{}]*)}");
    private static final Pattern TODAY = Pattern.compile("\\{([^{}]+)}");

    private final Frame frame;
    private final List<Values> reached;

    LiveNames(Frame frame, List<Values> reached) {
        this.frame = frame;
        this.reached = reached;
    }

    @Override
    public void visit(LiveNumber number) {
        refusal(number, number.name()).ifPresent(refused -> {
            Tree.replace(number, refused).appendChild(new Code("{" + number.name() + "}"));
        });
    }

    @Override
    public void visit(FormulaSpan formula) {
        refusal(formula, LIVE, formula.tex()).ifPresent(refused -> {
            Tree.replace(formula, refused).appendChild(new Code("$" + formula.tex() + "$"));
        });
    }

    @Override
    public void visit(FormulaBlock formula) {
        refusal(formula, LIVE, formula.tex()).ifPresent(refused -> {
            Tree.replace(formula, new Paragraph()).appendChild(refused);
            refused.appendChild(new Code("$$" + formula.tex() + "$$"));
        });
    }

    @Override
    public void visit(ActionLink link) {
        visitChildren(link);
        if (link.kind() == ActionLink.Kind.GO) {
            refusal(link, TODAY, link.target()).ifPresent(refused -> Tree.take(link, refused));
        }
    }

    private Optional<Refused> refusal(Node at, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> refusal(at, found.group(1)))
                .flatMap(Optional::stream)
                .reduce((first, next) -> first);
    }

    private Optional<Refused> refusal(Node at, String name) {
        if (reached.stream().anyMatch(values -> names(values, name))) {
            return Optional.empty();
        }
        String right = frame.widget()
                .map(widget -> "first-layer solve %s lists what there is".formatted(widget))
                .orElse("name a widget in the front matter");
        Problem problem = frame.problems().add(at, "unknown number {%s}".formatted(name), right);
        return Optional.of(new Refused(problem.message()));
    }

    private boolean names(Values values, String name) {
        return values.dial(name).isPresent()
                || frame.names().reads(frame.widget().orElseThrow(), values, name);
    }
}
