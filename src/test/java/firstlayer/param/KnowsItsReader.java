package firstlayer.param;

import firstlayer.widget.KnowsAParameter;

/** Written to be rejected by a rule of the house. */
public record KnowsItsReader(KnowsAParameter reader) {}
