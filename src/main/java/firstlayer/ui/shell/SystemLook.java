package firstlayer.ui.shell;

/**
 * What a desktop asks of its programs.
 *
 * @param dark  what the theme "as the system" means
 * @param still whether things should not move that need not
 */
public record SystemLook(boolean dark, boolean still) {

    /** Of a desktop that cannot be asked. */
    public static final SystemLook PLAIN = new SystemLook(false, false);
}
