package org.stemma.witness.genealogy;

/** A product of many chances, kept from becoming too small for a number. Mutable. */
final class Product {

    private static final double SMALL = 1e-200;

    private double product = 1;
    private double cost;

    void times(double chance) {
        product *= chance;
        if (product < SMALL) {
            cost -= StrictMath.log(product);
            product = 1;
        }
    }

    /** Its negated natural logarithm. */
    double cost() {
        return cost - StrictMath.log(product);
    }
}
