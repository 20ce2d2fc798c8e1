package firstlayer.widget;

import firstlayer.param.KnowsItsReader;

/** Written to be rejected by a rule of the house. */
public record KnowsAParameter(KnowsItsReader parameter) {}
