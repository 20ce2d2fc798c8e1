package firstlayer.widgets.loss.model;

import firstlayer.math.Term;

/** What one miss costs. */
public enum LossFunction {
    MSE("MSE", "square", "(ŷ − y)², without ½"),
    HALF_MSE("½ MSE", "½ square", "½(ŷ − y)², with ½"),
    MAE("MAE", "absolute", "|ŷ − y|"),
    HUBER("Huber", "Huber", "½(ŷ − y)², straight beyond δ"),
    CROSS_ENTROPY("Cross-entropy", "cross-entropy", "−log p of the right class");

    public final String words;
    public final String brief;
    public final String formula;

    LossFunction(String words, String brief, String formula) {
        this.words = words;
        this.brief = brief;
        this.formula = formula;
    }

    /**
     * @param delta δ, of Huber alone
     */
    Term term(double delta) {
        return switch (this) {
            case MSE -> Term.SQUARED;
            case HALF_MSE -> Term.HALF_SQUARED;
            case MAE -> Term.ABSOLUTE;
            case HUBER -> Term.huber(delta);
            case CROSS_ENTROPY -> Term.LOGIT;
        };
    }
}
