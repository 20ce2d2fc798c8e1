package firstlayer.ui;

/**
 * What a still picture is of: {@code learning-rate?rate=1.9} as a whole, or with {@code #loss-by-step} behind it one of its parts.
 *
 * @param link the widget and its values
 * @param part the part's name; empty for the whole
 */
public record StillLink(String link, String part) {

    /** How much smaller a part alone is drawn than a whole picture. */
    private static final double SHARE = 0.6;

    public static StillLink read(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new StillLink(text, "") : new StillLink(text.substring(0, hash), text.substring(hash + 1));
    }

    boolean isWhole() {
        return part.isEmpty();
    }

    /** Its width in pixels of the screen, where text is as large as at 100 %. */
    public double width() {
        return isWhole() ? Stills.WIDTH : SHARE * Stills.WIDTH;
    }
}
