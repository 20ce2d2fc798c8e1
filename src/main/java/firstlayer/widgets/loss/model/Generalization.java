package firstlayer.widgets.loss.model;

import java.util.List;

/**
 * A curve of each degree, fitted to some points and tried on others.
 *
 * @param seen     points that the curves are fitted to
 * @param unseen   points that are held out
 * @param fits     of degree 1, 2, …
 * @param degree   that is looked at
 * @param strength λ
 * @param noise    σ
 */
public record Generalization(
        List<Sampled> seen, List<Sampled> unseen, List<PolynomialFit> fits, int degree, double strength, double noise) {

    public Generalization {
        seen = List.copyOf(seen);
        unseen = List.copyOf(unseen);
        fits = List.copyOf(fits);
    }

    public PolynomialFit fit() {
        return fits.get(degree - 1);
    }

    public double penalty() {
        return fit().penalty(strength);
    }

    /** On the points fitted to, without the penalty. */
    public double training() {
        return fit().mean(seen);
    }

    /** On the points fitted to, with the penalty. */
    public double loss() {
        return training() + penalty();
    }

    public double heldLoss() {
        return fit().mean(unseen);
    }

    /** The degree with the smallest loss on the points held out, the lowest among equals. */
    public int best() {
        int best = 1;
        for (int degree = 2; degree <= fits.size(); degree++) {
            best = fits.get(degree - 1).mean(unseen) < fits.get(best - 1).mean(unseen) ? degree : best;
        }
        return best;
    }
}
