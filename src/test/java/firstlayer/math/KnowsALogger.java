package firstlayer.math;

import java.util.logging.Logger;

/** Written to be rejected by a rule of the house. */
public record KnowsALogger(Logger logger) {}
