package firstlayer.param;

/** What a number stands for; one colour in prose, formula, control and picture. */
public enum Role {
    PLAIN,
    INPUT,
    WEIGHT,
    BIAS,
    OUTPUT,
    LOSS,
    GRADIENT,
    RATE
}
