/** Tests of recommended collaborators. */
@org.jspecify.annotations.NullMarked
package org.scholargraph.collaborator;
