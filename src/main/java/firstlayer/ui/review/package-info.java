/** The review: what is due, one question at a time. */
package firstlayer.ui.review;
