const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";async function n({runtime:r,output:e}){return e.print(Buffer.from(r.random(32)).toString("base64url")),e.style.symbols&&e.note(e.noteLook.paint("dim","Keep it a\
s the secret SEALPOST_KEY of your CI and in your password manager. Never commit it, and never keep it beside the ledger.")),0}export{n as keygen};
