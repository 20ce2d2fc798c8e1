package firstlayer.param;

/** Typed text that could not be read, with the place of the mistake. */
public final class Misread extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int at;

    /**
     * @param at index of the first character that is wrong; the text's length where something is missing at its end
     */
    public Misread(String message, int at) {
        super(message);
        this.at = at;
    }

    public int at() {
        return at;
    }
}
