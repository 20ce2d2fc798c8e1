/** The fourth question: what every miss costs, their sum, and the landscape that sum is over the weights. */
package firstlayer.widgets.loss.model;
