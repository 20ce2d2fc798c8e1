package firstlayer.ui;

/** Written to be rejected by a rule of the house. */
public final class RemembersStatically {

    static int last;

    private RemembersStatically() {}
}
