/**
 * Expressions as graphs, and the chain rule on them: values travel forward, slopes multiply backward along each link and
 * add where paths meet.
 *
 * <p>{@link firstlayer.math.graph.Expression} reads a text, {@link firstlayer.math.graph.Tape} holds the graph and sweeps
 * it, {@link firstlayer.math.graph.Backward} takes the same sweep one link at a time, and
 * {@link firstlayer.math.graph.Paths} is the long way round: every path by itself.
 */
package firstlayer.math.graph;
