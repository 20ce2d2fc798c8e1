package firstlayer.widgets.neighbour.model;

/** Written to be rejected by a rule of the house. */
public record Neighbour() {}
