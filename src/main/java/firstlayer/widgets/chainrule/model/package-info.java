/**
 * What is the chain rule in gradient flow: any expression as a graph whose gradients are walked backward one link at a time, a
 * deep chain and what it leaves of the gradient, and a row of diamonds with more paths than anyone can follow.
 */
package firstlayer.widgets.chainrule.model;
