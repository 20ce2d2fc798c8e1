/** Predictions, quiz and answers: rules of learning, without pixels. */
package firstlayer.study;
