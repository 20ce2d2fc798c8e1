package firstlayer.math.graph;

/** A word of an expression and where it starts. */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether a number, name, function or bracket begins here. */
    boolean startsOperand() {
        return kind == Kind.NUMBER || kind == Kind.NAME || is("(");
    }

    /** The word as an error message calls it. */
    String spoken() {
        return kind == Kind.END ? "the expression ends here" : "'" + text + "' cannot stand here";
    }
}
