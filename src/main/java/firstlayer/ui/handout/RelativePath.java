package firstlayer.ui.handout;

/**
 * Path data of a formula's outline, each point by its distance from the one before, which takes half the characters. A unit is a thousandth of
 * an em: at the size of a text less than the dots of a printer.
 */
final class RelativePath {

    /** Units in one of a layout's. */
    static final int UNITS = 10;

    private final String path;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private long x;
    private long y;
    private long startX;
    private long startY;

    /** @param path commands M, L, Q, C and Z with absolute points */
    RelativePath(String path) {
        this.path = path;
        while (at < path.length()) {
            command(path.charAt(at++));
        }
    }

    private void command(char command) {
        out.append(Character.toLowerCase(command));
        switch (command) {
            case 'M' -> {
                points(1);
                startX = x;
                startY = y;
            }
            case 'L' -> points(1);
            case 'Q' -> points(2);
            case 'C' -> points(3);
            default -> {
                x = startX;
                y = startY;
            }
        }
    }

    // All points of one curve are measured from where it begins.
    private void points(int count) {
        long nextX = x;
        long nextY = y;
        for (int i = 0; i < count; i++) {
            nextX = read();
            nextY = read();
            write(nextX - x);
            write(nextY - y);
        }
        x = nextX;
        y = nextY;
    }

    private long read() {
        int from = path.charAt(at) == ' ' ? at + 1 : at;
        at = from;
        while (at < path.length() && (path.charAt(at) <= '9' && path.charAt(at) != ' ')) {
            at++;
        }
        return Math.round(Double.parseDouble(path.substring(from, at)) * UNITS);
    }

    private void write(long distance) {
        boolean apart = distance < 0 || Character.isLetter(out.charAt(out.length() - 1));
        out.append(apart ? "" : " ").append(distance);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
