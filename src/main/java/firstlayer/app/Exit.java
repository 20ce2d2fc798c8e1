package firstlayer.app;

/** What the process tells its caller. */
final class Exit {

    static final int FINE = 0;
    static final int PROBLEMS_FOUND = 1;
    static final int WRONG_USAGE = 2;
    static final int NO_WINDOW = 3;

    private Exit() {}
}
