package firstlayer.widgets.loss.model;

import java.util.Optional;

/** A second loss function that is walked down from the same start. */
enum BesideFunction {
    NONE(Optional.empty()),
    MSE(Optional.of(LossFunction.MSE)),
    HALF_MSE(Optional.of(LossFunction.HALF_MSE)),
    MAE(Optional.of(LossFunction.MAE)),
    HUBER(Optional.of(LossFunction.HUBER)),
    CROSS_ENTROPY(Optional.of(LossFunction.CROSS_ENTROPY));

    final Optional<LossFunction> function;

    BesideFunction(Optional<LossFunction> function) {
        this.function = function;
    }

    String words() {
        return function.map(f -> f.words).orElse("None");
    }
}
