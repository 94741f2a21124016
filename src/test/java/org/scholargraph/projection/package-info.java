/** Tests of the projection. */
@org.jspecify.annotations.NullMarked
package org.scholargraph.projection;
