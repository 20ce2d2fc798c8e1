package firstlayer.store;

/** A line of the log that is no event; its message says what is wrong. Without a trace: a log may have many. */
final class DamagedLine extends Exception {

    private static final long serialVersionUID = 1;

    DamagedLine(String why) {
        super(why, null, false, false);
    }
}
