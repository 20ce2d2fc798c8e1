package firstlayer.widgets.loss.model;

import firstlayer.math.Term;

/** What one miss costs. */
public enum LossFunction {
    MSE("MSE", "square", "(ŷ − y)², without ½", 2),
    HALF_MSE("½ MSE", "½ square", "½(ŷ − y)², with ½", 1),
    MAE("MAE", "absolute", "|ŷ − y|", 0),
    HUBER("Huber", "Huber", "½(ŷ − y)², straight beyond δ", 1),
    CROSS_ENTROPY("Cross-entropy", "cross-entropy", "−log p of the right class", 0.25);

    public final String words;
    public final String brief;
    public final String formula;
    /** The largest second derivative of the price in what it measures, but at corners. */
    final double curvature;

    LossFunction(String words, String brief, String formula, double curvature) {
        this.words = words;
        this.brief = brief;
        this.formula = formula;
        this.curvature = curvature;
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
