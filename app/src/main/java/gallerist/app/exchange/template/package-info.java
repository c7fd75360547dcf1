/** Templates of the service: their expressions are worked out, and resources are written as one. */
package gallerist.app.exchange.template;
