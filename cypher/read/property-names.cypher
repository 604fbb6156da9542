CALL db.propertyKeys() YIELD propertyKey
RETURN propertyKey AS name
