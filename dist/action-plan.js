const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{O as m,P as r}from"./chunks/chunk-GNSZARZA.js";import"./chunks/chunk-NBDS574Y.js";await r(t=>m("plan",t));
