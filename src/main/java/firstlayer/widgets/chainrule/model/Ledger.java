package firstlayer.widgets.chainrule.model;

import java.util.List;

/**
 * A small table of working: what, how much, why.
 *
 * @param action words on its button; empty for none
 */
public record Ledger(String title, List<Line> lines, String action) {

    /** How a line is to be read. */
    public enum Tone {
        PLAIN,
        MUTED,
        RESULT,
        WRONG
    }

    public record Line(String what, String number, String why, Tone tone) {}

    public Ledger {
        lines = List.copyOf(lines);
    }
}
