package firstlayer.math.graph;

import java.util.Locale;

/** A text that is no expression: where, what is wrong there, and what would be right. */
public final class SyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int position;
    private final String problem;
    private final String expected;

    SyntaxException(int position, String problem, String expected) {
        super(String.format(Locale.ROOT, "character %d: %s; %s", position + 1, problem, expected));
        this.position = position;
        this.problem = problem;
        this.expected = expected;
    }

    /** Where the caret stands: characters before the mistake, 0 to the text's length. */
    public int position() {
        return position;
    }

    /** What is wrong, as half a sentence. */
    public String problem() {
        return problem;
    }

    /** What would be right, as half a sentence: "expected …". */
    public String expected() {
        return expected;
    }
}
