// What documents are is told anew.
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX SEEK d:Document(id)
REMOVE d:Stub:Kamervragen:Kamerbrief:Kamerstuk:Motie:Handelingen:Besluit:Wet:Bron
