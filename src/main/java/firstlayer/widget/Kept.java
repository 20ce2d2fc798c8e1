package firstlayer.widget;

import firstlayer.param.Values;

/** A run kept beside the run now. */
public record Kept<R>(Values values, R result) {}
