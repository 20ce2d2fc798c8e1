package firstlayer.plot;

/** Where a text stands, seen from its point. */
public enum Side {
    CENTER(0, 0),
    RIGHT(1, 0),
    LEFT(-1, 0),
    ABOVE(0, -1),
    BELOW(0, 1),
    ABOVE_RIGHT(1, -1),
    BELOW_RIGHT(1, 1),
    ABOVE_LEFT(-1, -1),
    BELOW_LEFT(-1, 1);

    /** −1 left, 0 centred, 1 right. */
    final int across;
    /** −1 above, 0 centred, 1 below. */
    final int down;

    Side(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** The left edge of a box of this width that stands on this side of x. */
    double left(double x, double width, double gap) {
        return x + across * gap + (across - 1) * width / 2;
    }

    /** The top edge of a box of this height that stands on this side of y. */
    double top(double y, double height, double gap) {
        return y + down * gap + (down - 1) * height / 2;
    }
}
