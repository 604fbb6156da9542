/** Starts and stops Neo4j Community in a process of its own. */
package nl.kamergraaf.database;
