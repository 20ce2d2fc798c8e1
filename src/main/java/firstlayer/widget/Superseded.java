package firstlayer.widget;

/** Ends a solve whose values are no longer the latest. */
public final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Superseded() {
        // No stack trace: this is a way out, not a mistake.
        super("newer values wait", null, false, false);
    }
}
