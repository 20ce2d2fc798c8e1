package firstlayer.plot;

/** Points a pointer can read off; the arrays are the caller's own. */
record Series(double[] xs, double[] ys) {}
