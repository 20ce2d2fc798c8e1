/**
 * Expressions as graphs, and the chain rule on them: values travel forward, slopes multiply backward along each edge and
 * add where routes meet.
 *
 * <p>{@link firstlayer.math.graph.Expression} reads a text, {@link firstlayer.math.graph.Tape} holds the graph and sweeps
 * it, {@link firstlayer.math.graph.Backward} takes the same sweep one edge at a time, and
 * {@link firstlayer.math.graph.Routes} is the long way round: every path by
 * itself, called a route here.
 */
package firstlayer.math.graph;
