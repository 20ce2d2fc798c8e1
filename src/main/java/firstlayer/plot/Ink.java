package firstlayer.plot;

import firstlayer.param.Role;
import java.util.Locale;

/** What a colour is for. The style sheet says which colour that is: {@code -plot-weight}, {@code -plot-warning-soft}. */
public enum Ink implements Brush {
    TEXT,
    MUTED,
    GRID,
    AXIS,
    SURFACE,
    RAISED,
    ACCENT,
    ACCENT_SOFT,
    GOOD,
    GOOD_SOFT,
    WARNING,
    WARNING_SOFT,
    BAD,
    BAD_SOFT,
    INPUT,
    WEIGHT,
    NEGATIVE,
    BIAS,
    OUTPUT,
    LOSS,
    GRADIENT,
    RATE;

    private final MarkStyle style = new MarkStyle(this, 1, 2, Dash.SOLID, false, 0.9);

    /** The colour a number of this role has everywhere; plain numbers have the colour of text. */
    public static Ink of(Role role) {
        return role == Role.PLAIN ? TEXT : valueOf(role.name());
    }

    /** Weight blue from 0 upwards, orange below. Colour never stands alone: draw negatives dashed as well. */
    public static Ink signed(double value) {
        return value < 0 ? NEGATIVE : WEIGHT;
    }

    /** The style property that holds its colour. */
    String property() {
        return "-plot-" + word();
    }

    /** As style sheets write it: {@code accent-soft}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public MarkStyle style() {
        return style;
    }
}
