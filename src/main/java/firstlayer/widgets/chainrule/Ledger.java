package firstlayer.widgets.chainrule;

import java.util.List;

/**
 * A small table of working: what, how much, why.
 *
 * @param action words on its button; empty for none
 */
record Ledger(String title, List<Line> lines, String action) {

    /** How a line is to be read. */
    enum Tone {
        PLAIN,
        MUTED,
        RESULT,
        WRONG
    }

    record Line(String what, String number, String why, Tone tone) {}

    Ledger {
        lines = List.copyOf(lines);
    }
}
