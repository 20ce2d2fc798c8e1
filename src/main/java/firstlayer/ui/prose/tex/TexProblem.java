package firstlayer.ui.prose.tex;

/** Why a formula is not drawn: what is wrong with it; what would be right. */
public final class TexProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TexProblem(String wrong, String right) {
        super(wrong + "; " + right, null, false, false);
    }
}
