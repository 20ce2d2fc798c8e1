package firstlayer.widgets.broken;

import firstlayer.widgets.neighbour.Neighbour;

/** Written to be rejected by a rule of the house. */
public record KnowsItsNeighbour(Neighbour neighbour) {}
