// A paper of which nothing is on record any more under this id: nothing stays but a stub, if it is cited.
UNWIND $ids AS id
MATCH (d:Document {id: id})
SET d = {id: id, read: false, caption: id}, d:Stub
REMOVE d:Kamervragen:Kamerbrief:Kamerstuk:Motie:Handelingen:Besluit:Wet:Bron
