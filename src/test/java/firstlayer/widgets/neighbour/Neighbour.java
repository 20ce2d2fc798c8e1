package firstlayer.widgets.neighbour;

/** Written to be rejected by a rule of the house. */
public record Neighbour() {}
